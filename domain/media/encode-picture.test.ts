import { expect, test } from "vitest";
import { listWidths } from "#domain/media/encode-picture.ts";

test.each([
  [{ width: 6000, height: 4000 }, [480, 720, 1080, 1500, 2000]],
  [{ width: 2000, height: 1000 }, [480, 720, 1080, 1500, 2000]],
  [{ width: 1600, height: 1000 }, [480, 720, 1080, 1600]],
  [{ width: 960, height: 600 }, [480, 720, 960]],
  [{ width: 500, height: 500 }, [500]],
  [{ width: 300, height: 300 }, [300]],
  [{ width: 1, height: 1 }, [1]],
  [{ width: 2000, height: 40_000 }, [480, 819]],
])("%j is offered in the widths %j", (size, widths) => {
  expect(listWidths(size)).toEqual(widths);
});
