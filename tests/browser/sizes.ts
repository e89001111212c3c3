/** The least width that a page must fit: an old phone, or a wide window at a zoom of 400 %. */
export const smallest = { width: 320, height: 640 };
/** The width of a small phone, and of a computer's window. */
export const narrow = { width: 360, height: 780 };
/** A tablet that is held upright. */
export const tablet = { width: 768, height: 1024 };
export const wide = { width: 1280, height: 900 };
/** Half of that window, or what is left of it at a zoom of 200 %. */
export const half = { width: 640, height: 900 };
