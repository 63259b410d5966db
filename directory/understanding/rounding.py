"""How weights are rounded to few steps, so that the model's file is small.

Knows the steps and where weights are cut; how whole numbers lie in the file is `model`'s.
"""

from typing import Any

import numpy as np
import numpy.typing as npt

from directory.understanding.features import Floats
from directory.understanding.model import Packed, packed

FURTHEST = 3.0  # standard deviations at which a weight is cut, so that few steps are fine enough for the others
STEPS = 3  # of a weight to either side of 0


def small(weights: npt.NDArray[Any], finer: int = 1) -> tuple[Packed, Floats]:
    """The weights as packed whole numbers, and what each column's are to be multiplied by."""
    size = step(weights, finer)
    return packed(whole(weights, size, finer).astype(np.int8)), size


def step(weights: npt.NDArray[Any], finer: int = 1) -> Floats:
    """How large a step of each column's weights is."""
    most = np.minimum(np.abs(weights).max(axis=0), FURTHEST * weights.std(axis=0))
    size: Floats = (np.maximum(most, 1e-9) / (STEPS * finer)).astype(np.float32)
    return size


def whole(weights: npt.NDArray[Any], size: Floats, finer: int = 1) -> npt.NDArray[Any]:
    """The weights in whole steps of these sizes, `finer` times as many as STEPS to either side."""
    steps: npt.NDArray[Any] = np.clip(np.round(weights / size), -STEPS * finer, STEPS * finer)
    return steps
