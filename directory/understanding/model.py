"""The trained weights, and what they make of a message's measures.

Knows one file, `model.npz`, made by `signpost understand --train` from the project's own phrases and word lists:
one hidden layer that all labels share, and a straight line for each language. How messages are measured is
`features`', which scores count as heard is `hearing`'s.
"""

import functools
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

import numpy as np
import numpy.typing as npt

from directory.understanding import concepts
from directory.understanding.features import Floats
from directory.vocabulary import AUDIENCES, HARMS, LANGUAGES, NEEDS, Language

FILE = "model.npz"
# Outputs of the shared layer, in order.
LABELS: tuple[tuple[str, str], ...] = (
    *(("need", code) for code in NEEDS if code != "emergency"),
    *(("harm", code) for code in HARMS),
    *(("audience", code) for code in AUDIENCES),
    ("crisis", "crisis"),
    ("scope", "understood"),
)
LETTERS_WEIGHT = 3.0  # letter groups are measured to length one; this brings them to the size of signals
PAIR_WEIGHT = 0.5  # what two ideas side by side say beside what each says alone


@dataclass(frozen=True)
class Model:
    """Weights of letter groups are small whole numbers with a scale for each column; the rest are floats."""

    rarity: Floats
    groups: npt.NDArray[np.int8]
    scale: Floats
    signals: Floats
    concepts: npt.NDArray[np.int8]
    concepts_scale: Floats
    hidden_bias: Floats
    out: Floats
    out_bias: Floats
    tongues: npt.NDArray[np.int8]
    tongues_scale: Floats
    tongues_bias: Floats

    def languages(self, buckets: npt.NDArray[np.int64]) -> dict[Language, float]:
        """A score for each language."""
        letters = self._share(buckets) @ self.tongues[buckets].astype(np.float32)
        return dict(zip(LANGUAGES, (letters * self.tongues_scale + self.tongues_bias).tolist(), strict=True))

    def scores(
        self, buckets: npt.NDArray[np.int64], signals: Floats, ideas: npt.NDArray[np.int64]
    ) -> dict[tuple[str, str], float]:
        """A score for each label, the logarithm of its odds: above 0 is more likely than not."""
        letters = self._share(buckets) @ self.groups[buckets].astype(np.float32) * self.scale
        meant = idea_weights(ideas) @ self.concepts[ideas].astype(np.float32) * self.concepts_scale
        hidden = np.maximum(LETTERS_WEIGHT * letters + signals @ self.signals + meant + self.hidden_bias, 0.0)
        return dict(zip(LABELS, (hidden @ self.out + self.out_bias).tolist(), strict=True))

    def _share(self, buckets: npt.NDArray[np.int64]) -> Floats:
        weight = self.rarity[buckets]
        share: Floats = weight / (float(np.sqrt((weight * weight).sum())) or 1.0)
        return share


def idea_weights(ideas: npt.NDArray[np.int64]) -> Floats:
    """How much each idea, and each pair of them, counts."""
    return np.where(ideas < len(concepts.ideas()), np.float32(1.0), np.float32(PAIR_WEIGHT))


@functools.cache
def load() -> Model:
    """The shipped model; read once."""
    with resources.as_file(resources.files(__package__) / FILE) as path:
        return read(path)


def read(path: Path) -> Model:
    """The model in a file."""
    with np.load(path, allow_pickle=False) as held:
        whole = {"groups", "tongues", "concepts"}
        return Model(**{name: held[name] if name in whole else held[name].astype(np.float32) for name in held.files})
