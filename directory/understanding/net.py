"""Two hidden layers, learnt from rows that are nearly empty.

Knows how weights are found, not what they stand for: Adam (Kingma and Ba, 2015), which at each step moves only the
weights of what stands in the rows at hand. A message holds some 150 of 80,000 signs: moving all of them, as libraries
do, takes ten times as long. Needs scipy, which the running program does not: it is never imported there.
"""

from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt
from scipy import sparse

from directory.understanding.features import Floats

Table: TypeAlias = sparse.csr_matrix
Kept: TypeAlias = Callable[[Floats, npt.NDArray[np.int64]], Floats]  # weights, and the signs whose they are, in order
MEAN_KEPT, SQUARE_KEPT, LEAST = 0.9, 0.999, 1e-8  # Adam's, as its authors propose


class Net:
    """Weights from signs to a hidden layer, from it to a second, and from both to labels, which `learn` moves.

    What stands beside what is the second layer's: “strangled” beside “last year”. Each label is likely or not by
    itself, but for those of a choice: of these, the likeliest is to be a true one.
    """

    def __init__(
        self,
        signs: int,
        hidden: tuple[int, int],
        matters: Floats,
        choices: Sequence[Sequence[int]],
        dice: np.random.Generator,
    ) -> None:
        """How many signs, and units in each layer; how much an error in each label matters; which are of one choice."""
        self._matters, self._choices = matters, choices
        near, deep = hidden
        self.weights = {
            "first": _begun(dice, signs, near),
            "hidden_bias": np.zeros(near, np.float32),
            "second": _begun(dice, near, deep),
            "second_bias": np.zeros(deep, np.float32),
            "out": _begun(dice, near + deep, len(matters)),
            "out_bias": np.zeros(len(matters), np.float32),
        }
        self._mean = {name: np.zeros_like(weight) for name, weight in self.weights.items()}
        self._square = {name: np.zeros_like(weight) for name, weight in self.weights.items()}
        self._steps = 0

    def learn(self, rows: Table, truth: Floats, rate: float, kept: Kept | None = None) -> None:
        """One step: rows of signs (messages by signs), what is true of each (messages by labels, 0 to 1).

        With `kept` the signs' weights are reckoned with as they will be kept, and moved as they are: so the last steps
        mend what rounding does (Bengio and others, 2013).
        """
        held, place = np.unique(rows.indices, return_inverse=True)
        close = sparse.csr_matrix((rows.data, place, rows.indptr), shape=(rows.shape[0], len(held)))
        first, second, out = self.weights["first"][held], self.weights["second"], self.weights["out"]
        first = kept(first, held) if kept else first
        before = close @ first + self.weights["hidden_bias"]
        hidden = np.maximum(before, 0)
        deep_before = hidden @ second + self.weights["second_bias"]
        both = np.concatenate([hidden, np.maximum(deep_before, 0)], axis=1)
        error = self._error(both @ out + self.weights["out_bias"], truth) * self._matters / np.float32(len(truth))
        blame, units = error @ out.T, hidden.shape[1]
        deep = blame[:, units:] * (deep_before > 0)
        behind = (blame[:, :units] + deep @ second.T) * (before > 0)
        self._steps += 1
        self._move("out", both.T @ error, rate)
        self._move("out_bias", error.sum(0), rate)
        self._move("second", hidden.T @ deep, rate)
        self._move("second_bias", deep.sum(0), rate)
        self._move("hidden_bias", behind.sum(0), rate)
        self._move("first", close.T @ behind, rate, held)

    def _error(self, odds: Floats, truth: Floats) -> Floats:
        """What each label is off by; in a choice it is the chance that one of the true is chosen which is to grow."""
        error: Floats = (1 / (1 + np.exp(-odds)) - truth).astype(np.float32)
        for choice in self._choices:
            error[:, choice] = _off(odds[:, choice], truth[:, choice])
        return error

    def _move(self, name: str, slope: Floats, rate: float, at: Any = ...) -> None:
        mean = self._mean[name][at] * MEAN_KEPT + slope * (1 - MEAN_KEPT)
        square = self._square[name][at] * SQUARE_KEPT + slope * slope * (1 - SQUARE_KEPT)
        self._mean[name][at], self._square[name][at] = mean, square
        whole = np.sqrt(square / (1 - SQUARE_KEPT**self._steps)) + LEAST
        self.weights[name][at] -= rate * mean / (1 - MEAN_KEPT**self._steps) / whole


def _off(odds: Floats, right: Floats) -> Floats:
    """What the labels of one choice are off by; where none of them is true, there was no choice."""
    chance = np.exp(odds - odds.max(axis=1, keepdims=True))
    chance /= chance.sum(axis=1, keepdims=True)
    good = chance * right
    all_good = good.sum(axis=1, keepdims=True)
    asked = all_good > 0
    off: Floats = np.where(asked, chance - good / np.where(asked, all_good, 1), 0)
    return off


def _begun(dice: np.random.Generator, rows: int, columns: int) -> Floats:
    """Small weights by chance (Glorot and Bengio, 2010)."""
    most = np.sqrt(6 / (rows + columns))
    begun: npt.NDArray[np.float32] = dice.uniform(-most, most, (rows, columns)).astype(np.float32)
    return begun
