"""The trained weights, and what they make of a message's measures.

Knows one file, `model.npz`, made by `signpost understand --train` from the project's own phrases and word lists:
two nets side by side, each of one hidden layer that all labels share, and a straight line for each language. A net
finds letter groups by its own half of their checksums, so that each errs elsewhere, and the labels' scores are the mean
of both. How messages are measured is `features`', which scores count as heard is `hearing`'s.
"""

import functools
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

import numpy as np
import numpy.typing as npt

from directory.understanding import concepts
from directory.understanding.features import Floats, Whole
from directory.vocabulary import AUDIENCES, HARMS, LANGUAGES, NEEDS, Language

FILE = "model.npz"
Packed = npt.NDArray[np.uint8]
Buckets = tuple[Whole, Whole]
# Outputs of the shared layer, in order.
LABELS: tuple[tuple[str, str], ...] = (
    *(("need", code) for code in NEEDS if code != "emergency"),
    *(("harm", code) for code in HARMS),
    *(("audience", code) for code in AUDIENCES),
    ("crisis", "crisis"),
    ("scope", "understood"),
)
LETTERS_WEIGHT = 3.0  # letter groups are measured to length one; this brings them to the size of signals
MOST = 7  # the largest whole number that a packed weight is
PAIR_WEIGHT = 0.5  # what two ideas side by side say beside what each says alone


@dataclass(frozen=True)
class Model:
    """Weights of letter groups, ideas and languages are whole numbers, packed, with a scale for each column.

    The hidden layers of both nets stand beside each other: the first half of the columns is the first net's.
    """

    rarity: npt.NDArray[np.float16]
    groups: Packed
    scale: Floats
    signals: Floats
    concepts: Packed
    concepts_scale: Floats
    hidden_bias: Floats
    out: Floats
    out_bias: Floats
    tongues: Packed
    tongues_scale: Floats
    tongues_bias: Floats

    def languages(self, buckets: Buckets) -> dict[Language, float]:
        """A score for each language."""
        letters = self._share(0, buckets[0]) @ unpacked(self.tongues[buckets[0]])
        return dict(zip(LANGUAGES, (letters * self.tongues_scale + self.tongues_bias).tolist(), strict=True))

    def scores(self, buckets: Buckets, signals: Floats, ideas: Whole) -> dict[tuple[str, str], float]:
        """A score for each label, the logarithm of its odds: above 0 is more likely than not."""
        halves = [self._share(half, held) @ unpacked(self.groups[half, held]) for half, held in enumerate(buckets)]
        letters = np.concatenate(halves) * self.scale
        meant = idea_weights(ideas) @ unpacked(self.concepts[ideas]) * self.concepts_scale
        hidden = np.maximum(LETTERS_WEIGHT * letters + signals @ self.signals + meant + self.hidden_bias, 0.0)
        return dict(zip(LABELS, (hidden @ self.out + self.out_bias).tolist(), strict=True))

    def _share(self, half: int, held: Whole) -> Floats:
        weight = self.rarity[half, held].astype(np.float32)
        share: Floats = weight / (float(np.sqrt((weight * weight).sum())) or 1.0)
        return share


def packed(numbers: npt.NDArray[np.int8]) -> Packed:
    """Whole numbers from -MOST to MOST (rows by columns, of these an even count), two in a byte."""
    raised = (numbers + MOST).astype(np.uint8)
    pairs: Packed = raised[:, ::2] | raised[:, 1::2] << np.uint8(4)
    return pairs


def unpacked(rows: Packed) -> Floats:
    """Rows as they were before they were packed."""
    out = np.empty((len(rows), 2 * rows.shape[1]), np.float32)
    np.subtract(rows & 15, MOST, out=out[:, ::2], dtype=np.float32)
    np.subtract(rows >> 4, MOST, out=out[:, 1::2], dtype=np.float32)
    return out


def idea_weights(ideas: Whole) -> Floats:
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
        small = {"rarity", "groups", "tongues", "concepts"}
        return Model(**{name: held[name] if name in small else held[name].astype(np.float32) for name in held.files})
