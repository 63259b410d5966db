"""The trained weights, and what they make of a message's measures.

Knows one file, `model.npz`, made by `signpost understand --train` from the project's own phrases and word lists;
how messages are measured is `features`', which scores count as heard is `hear`'s.
"""

import functools
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

import numpy as np
import numpy.typing as npt

from directory.understanding.features import Floats
from directory.vocabulary import AUDIENCES, HARMS, LANGUAGES, NEEDS

FILE = "model.npz"
# Outputs, in the order of the weights' columns.
LABELS: tuple[tuple[str, str], ...] = (
    *(("need", code) for code in NEEDS),
    *(("harm", code) for code in HARMS),
    *(("audience", code) for code in AUDIENCES),
    ("crisis", "crisis"),
    ("scope", "understood"),
    *(("language", code) for code in LANGUAGES),
)


@dataclass(frozen=True)
class Model:
    """Weights of letter groups (small whole numbers and a scale for each label) and of signals."""

    rarity: Floats
    groups: npt.NDArray[np.int8]
    scale: Floats
    signals: Floats
    pairs: Floats
    bias: Floats

    def scores(self, buckets: npt.NDArray[np.int64], signals: Floats, pairs: Floats) -> dict[tuple[str, str], float]:
        """A score for each label: above 0 is more likely than not."""
        weight = self.rarity[buckets]
        length = float(np.sqrt((weight * weight).sum())) or 1.0
        said = (weight / length) @ self.groups[buckets].astype(np.float32)
        total = said * self.scale + signals @ self.signals + pairs @ self.pairs + self.bias
        return dict(zip(LABELS, total.tolist(), strict=True))


@functools.cache
def load() -> Model:
    """The shipped model; read once."""
    with resources.as_file(resources.files(__package__) / FILE) as path:
        return read(path)


def read(path: Path) -> Model:
    """The model in a file."""
    with np.load(path, allow_pickle=False) as held:
        return Model(
            rarity=held["rarity"].astype(np.float32),
            groups=held["groups"],
            scale=held["scale"],
            signals=held["signals"].astype(np.float32),
            pairs=held["pairs"].astype(np.float32),
            bias=held["bias"],
        )
