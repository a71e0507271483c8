const side = 512;
const quality = 0.85;

/** The middle of a picture as a small square. Drawn anew, it says nothing of where and when it was taken. */
export async function shrinkPicture(file: Blob): Promise<Blob> {
  const whole = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const shorter = Math.min(whole.width, whole.height);
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const [left, top] = [(whole.width - shorter) / 2, (whole.height - shorter) / 2];
  canvas.getContext('2d')?.drawImage(whole, left, top, shorter, shorter, 0, 0, side, side);
  whole.close();
  // A browser that cannot write WebP answers with PNG.
  const webp = await written(canvas, 'image/webp');
  return webp.type === 'image/webp' ? webp : written(canvas, 'image/jpeg');
}

const written = (canvas: HTMLCanvasElement, type: string): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large.'))), type, quality);
  });
