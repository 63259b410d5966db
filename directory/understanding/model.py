"""The trained weights, and what they make of a message's measures.

Knows one file, `model.npz`, made by `signpost understand --train` from the project's own phrases and word lists:
two nets side by side, each of two hidden layers that all labels share, and a straight line for each language. A net
finds letter groups by its own half of their checksums, so that each errs elsewhere, and the labels' scores are the mean
of both. How messages are measured is `features`', which scores count as heard is `hearing`'s.
"""

import functools
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from directory.understanding import concepts
from directory.understanding.features import Floats, Whole
from directory.vocabulary import AUDIENCES, HARMS, LANGUAGES, NEEDS, Language

FILE = "model.npz"
Packed = npt.NDArray[np.uint8]
Small = npt.NDArray[np.int8]
Buckets = tuple[Whole, Whole]
# Outputs of the shared layer, in order.
LABELS: tuple[tuple[str, str], ...] = (
    *(("need", code) for code in NEEDS if code != "emergency"),
    *(("harm", code) for code in HARMS),
    *(("audience", code) for code in AUDIENCES),
    ("crisis", "crisis"),
    ("scope", "understood"),
    *(("first", code) for code in NEEDS if code != "emergency"),
)
LETTERS_WEIGHT = 3.0  # letter groups are measured to length one; this brings them to the size of signals
ZERO = 7  # the half byte that stands for 0 where weights are packed
PAIR_WEIGHT = 0.5  # what two ideas side by side say beside what each says alone


@dataclass(frozen=True)
class Model:
    """Weights of letter groups, ideas and languages are small whole numbers, with a scale for each column.

    The hidden layers of both nets stand beside each other: the first half of the columns is the first net's.
    """

    rarity: Floats
    groups: Small
    scale: Floats
    signals: Floats
    concepts: Small
    concepts_scale: Floats
    hidden_bias: Floats
    second: Floats
    second_bias: Floats
    out: Floats
    out_bias: Floats
    tongues: Small
    tongues_scale: Floats
    tongues_bias: Floats

    def languages(self, buckets: Buckets) -> dict[Language, float]:
        """A score for each language."""
        letters = _sum(self._share(0, buckets[0]), self.tongues[buckets[0]])
        return dict(zip(LANGUAGES, (letters * self.tongues_scale + self.tongues_bias).tolist(), strict=True))

    def scores(self, buckets: Buckets, signals: Floats, ideas: Whole) -> dict[tuple[str, str], float]:
        """A score for each label, the logarithm of its odds: above 0 is more likely than not."""
        halves = [_sum(self._share(half, held), self.groups[half, held]) for half, held in enumerate(buckets)]
        letters = np.concatenate(halves) * self.scale
        meant = _sum(idea_weights(ideas), self.concepts[ideas]) * self.concepts_scale
        hidden = np.maximum(LETTERS_WEIGHT * letters + _sum(signals, self.signals) + meant + self.hidden_bias, 0.0)
        deep = np.einsum("ni,nij->nj", hidden.reshape(len(self.second), -1), self.second).ravel()
        both = np.concatenate([hidden, np.maximum(deep + self.second_bias, 0.0)])
        return dict(zip(LABELS, (_sum(both, self.out) + self.out_bias).tolist(), strict=True))

    def _share(self, half: int, held: Whole) -> Floats:
        weight = self.rarity[half, held]
        share: Floats = weight / (float(np.sqrt((weight * weight).sum())) or 1.0)
        return share


def _sum(shares: Floats, rows: npt.NDArray[Any]) -> Floats:
    """The rows, each by its share, added up; numpy's `@` would start threads, which wait longer than they work."""
    total: Floats = np.einsum("i,ij->j", shares, rows, dtype=np.float32)
    return total


def packed(numbers: Small) -> Packed:
    """Numbers from -7 to 7, an even count in each row, two in a byte: so the file is smaller."""
    raised = (numbers + ZERO).astype(np.uint8)
    pairs: Packed = raised[..., ::2] | raised[..., 1::2] << np.uint8(4)
    return pairs


def unpacked(pairs: Packed) -> Small:
    """The numbers as they were before they were packed."""
    out = np.empty((*pairs.shape[:-1], 2 * pairs.shape[-1]), np.int8)
    out[..., ::2], out[..., 1::2] = pairs & 15, pairs >> 4
    out -= ZERO
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
        return Model(**{name: _as_used(held[name]) for name in held.files})


def _as_used(weights: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """What is packed in bytes taken apart, all else as the numbers that are reckoned with."""
    return unpacked(weights) if weights.dtype == np.uint8 else weights.astype(np.float32)
