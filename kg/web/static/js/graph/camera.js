// Where the picture is seen from: a point of the world in the middle of the stage, and pixels a unit.

export const NEAREST = 6;
export const FARTHEST = 0.02;

export class Camera {
  x = 0;
  y = 0;
  k = 1;
  width = 1;
  height = 1;

  toScreen(x, y) {
    return [(x - this.x) * this.k + this.width / 2, (y - this.y) * this.k + this.height / 2];
  }

  toWorld(x, y) {
    return [(x - this.width / 2) / this.k + this.x, (y - this.height / 2) / this.k + this.y];
  }

  pan(x, y) {
    this.x -= x / this.k;
    this.y -= y / this.k;
  }

  /** Comes nearer by a factor, the point under (x, y) staying where it is. */
  zoom(factor, x = this.width / 2, y = this.height / 2) {
    const [worldX, worldY] = this.toWorld(x, y);
    this.k = Math.min(NEAREST, Math.max(FARTHEST, this.k * factor));
    this.x = worldX - (x - this.width / 2) / this.k;
    this.y = worldY - (y - this.height / 2) / this.k;
  }

  /** Sees all of the nodes, with room at the margins. */
  fit(nodes, margins = { left: 40, right: 40, top: 70, bottom: 76 }) {
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const { x, y, halfWidth = 30, halfHeight = 20 } of nodes) {
      if (!Number.isFinite(x)) continue;
      left = Math.min(left, x - halfWidth);
      right = Math.max(right, x + halfWidth);
      top = Math.min(top, y - halfHeight);
      bottom = Math.max(bottom, y + halfHeight);
    }
    if (left > right) return;
    const [wide, high] = [this.width - margins.left - margins.right, this.height - margins.top - margins.bottom];
    this.k = Math.min(1.35, Math.max(FARTHEST, Math.min(wide / (right - left), high / (bottom - top))));
    this.x = (left + right) / 2 + (margins.right - margins.left) / 2 / this.k;
    this.y = (top + bottom) / 2 + (margins.bottom - margins.top) / 2 / this.k;
  }
}

/** How large signs and letters are at a distance: they shrink slower than the space between them. */
export const scaleOf = (k) => (k < 1 ? Math.max(0.3, k ** 0.6) : k ** 0.35);
