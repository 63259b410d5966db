"""Make the model from the project's own phrases: `signpost understand --train`.

Knows how the weights are found (scikit-learn's MLPClassifier and LogisticRegression) and written small. Needs
scikit-learn, which the running program does not: it is never imported there.
"""

import random
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt
from scipy import sparse
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression
from sklearn.neural_network import MLPClassifier
from sklearn.preprocessing import normalize

from directory.understanding import apart, concepts, features, lists
from directory.understanding.features import BUCKETS
from directory.understanding.folding import Folded
from directory.understanding.model import LABELS, LETTERS_WEIGHT, idea_weights
from directory.vocabulary import LANGUAGES, Language

Row = dict[str, Any]
Table: TypeAlias = sparse.csr_matrix
FIELDS = {"need": "needs", "harm": "harms", "audience": "audiences"}
SIGNAL_SCALES = (0.5, 0.5, 1.0, 1.0)  # found whole, how much, nearly, how often nearly
HIDDEN = 64
ROUNDS = 5
FORGET_LETTERS, FORGET_SIGNALS = 0.5, 0.5  # shares left out in each round, so that no single sign is relied on
LISTED_SHARE = 0.5  # of the word lists' phrases that are learnt beside the messages
LOANED = 2  # lists: a phrase in more of them is a word of London, not of one language
SHORT = 24  # letters: a message so short is learnt again with the first of its needs alone, lest stories drown it
NOISE = 500  # made-up letters, to learn what says nothing
SEED = 7


def listed() -> Iterator[Row]:
    """The phrases of the word lists, as labelled messages."""
    for language, kind, code, phrase in lists.phrases():
        if kind in {*FIELDS, "crisis", "small-talk"}:
            said = kind != "small-talk"
            yield _row(phrase.rstrip("*"), language, understood=said, alarm=kind == "crisis", **{kind: code})


def meaningless() -> Iterator[Row]:
    """Everyday words that ask for nothing, and letters that are no words."""
    for language, kind, _code, phrase in lists.phrases():
        if kind == "common":
            yield _row(phrase, language)
    dice = random.Random(SEED)  # noqa: S311  # no secret: the same noise at every training
    for _ in range(NOISE):
        words = (
            "".join(dice.choices("abcdefghiklmnoprstuvyz", k=dice.randint(3, 9))) for _ in range(dice.randint(1, 4))
        )
        yield _row(" ".join(words), "en")


def _row(text: str, language: str, *, understood: bool = False, alarm: bool = False, **codes: str) -> Row:
    fields = {field: [codes[kind]] if kind in codes else [] for kind, field in FIELDS.items()}
    return {"text": text, "language": language, "crisis": alarm, "understood": understood, **fields}


def train(rows: Sequence[Row], to: Path) -> None:
    """Fit everything on these messages and the word lists, and write the model to `to`."""
    short = [row | {"needs": _asked(row)[:1]} for row in rows if len(row["text"]) <= SHORT]
    whole, extra = [*rows, *short, *meaningless()], list(listed())
    said = [apart(row["text"]) for row in (*whole, *extra)]
    groups = _groups(said)
    rarity = np.log((groups.shape[0] + 1) / (np.asarray((groups > 0).sum(0)).ravel() + 1)).astype(np.float32)
    letters = normalize(groups @ sparse.diags(rarity)).tocsr()
    signals = _signals(whole)
    blank = sparse.csr_matrix((len(extra), signals.shape[1]), dtype=np.float32)
    meant = _concepts(said, [row["language"] for row in (*whole, *extra)])
    table = sparse.hstack([letters * LETTERS_WEIGHT, sparse.vstack([signals, blank]), meant]).tocsr().astype(np.float32)
    chosen = _chosen(len(whole), len(extra))
    truth = np.array([[_truth(row, label) for label in LABELS] for row in (*whole, *extra)], np.float32)
    net = _net(table[chosen], truth[chosen])
    tongues = _tongues(letters, _languages((*whole, *extra)))
    _write(to, rarity, net, tongues)


def _asked(row: Row) -> list[str]:
    """The needs that are learnt: the emergency is no label, danger is heard apart."""
    return [need for need in row["needs"] if need != "emergency"]


def _groups(said: Sequence[Folded]) -> Table:
    rows = [features.buckets(message) for message in said]
    ends = np.concatenate([[0], np.cumsum([len(row) for row in rows])])
    return sparse.csr_matrix((np.ones(ends[-1], np.float32), np.concatenate(rows), ends), shape=(len(rows), BUCKETS))


def _concepts(said: Sequence[Folded], languages: Sequence[Language]) -> Table:
    meanings = (lists.spoken(lists.ideas(one), spoken) for one, spoken in zip(said, languages, strict=True))
    rows = [concepts.measured(meaning) for meaning in meanings]
    ends = np.concatenate([[0], np.cumsum([len(row) for row in rows])])
    held = np.concatenate(rows)
    return sparse.csr_matrix((idea_weights(held), held, ends), shape=(len(rows), concepts.size()))


def _signals(rows: Sequence[Row]) -> Table:
    scales = np.repeat(np.array(SIGNAL_SCALES, np.float32), len(features.SIGNALS))
    return sparse.csr_matrix(np.stack([_measured(row) for row in rows]) * scales)


def _measured(row: Row) -> features.Floats:
    said = apart(row["text"])
    return features.signals(said, lists.spoken(lists.hits(said), row["language"]), row["language"])


def _chosen(messages_count: int, listed_count: int) -> npt.NDArray[np.int64]:
    order = np.random.default_rng(SEED).permutation(listed_count)[: int(listed_count * LISTED_SHARE)]
    return np.concatenate([np.arange(messages_count), order + messages_count])


def _net(table: Table, truth: npt.NDArray[np.float32]) -> MLPClassifier:
    net = MLPClassifier(
        (HIDDEN,), alpha=1e-4, batch_size=128, learning_rate_init=2e-3, max_iter=1, warm_start=True, random_state=SEED
    )
    dice = np.random.default_rng(SEED)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # each call is one round on purpose
        for _ in range(ROUNDS):
            net.fit(_with_gaps(table, dice), truth)
    return net


def _with_gaps(table: Table, dice: np.random.Generator) -> Table:
    gaps = table.copy()
    letters = gaps.indices < BUCKETS
    kept = dice.random(gaps.nnz) > np.where(letters, FORGET_LETTERS, FORGET_SIGNALS)
    gaps.data *= kept
    gaps.data[letters] /= np.sqrt(1 - FORGET_LETTERS)
    gaps.eliminate_zeros()
    return gaps


def _languages(rows: Sequence[Row]) -> list[str]:
    """Each row's language; a listed phrase that is English too, or stands in several lists, is English."""
    homes: dict[str, set[str]] = {}
    for row in rows:
        homes.setdefault(row["text"], set()).add(row["language"])
    shared = {text for text, languages in homes.items() if "en" in languages or len(languages) > LOANED}
    return ["en" if row["text"] in shared and row["text"].isascii() else row["language"] for row in rows]


def _tongues(letters: Table, languages: Sequence[str]) -> list[npt.NDArray[np.float64]]:
    columns = []
    for code in LANGUAGES:
        truth = np.array([language == code for language in languages])
        line = LogisticRegression(C=8.0, solver="liblinear", class_weight="balanced").fit(letters, truth)
        columns.append(np.concatenate([line.coef_[0], line.intercept_]))
    return columns


def _truth(row: Row, label: tuple[str, str]) -> bool:
    kind, code = label
    if kind == "crisis":
        return bool(row["crisis"])
    return bool(row["understood"]) if kind == "scope" else code in row[FIELDS[kind]]


def _write(
    to: Path, rarity: npt.NDArray[np.float32], net: MLPClassifier, tongues: Sequence[npt.NDArray[np.float64]]
) -> None:
    first, out = net.coefs_
    hidden_bias, out_bias = net.intercepts_
    scales = np.repeat(np.array(SIGNAL_SCALES), len(features.SIGNALS))
    signals = first[BUCKETS : BUCKETS + len(scales)]
    meant, meant_scale = _small(first[BUCKETS + len(scales) :])
    groups, scale = _small(first[:BUCKETS])
    spoken, spoken_scale = _small(np.stack([column[:-1] for column in tongues], axis=1))
    half, single = np.float16, np.float32
    np.savez_compressed(
        to,
        rarity=rarity.astype(half),
        groups=groups,
        scale=scale,
        signals=(signals * scales[:, None]).astype(half),
        concepts=meant,
        concepts_scale=meant_scale,
        hidden_bias=hidden_bias.astype(single),
        out=out.astype(single),
        out_bias=out_bias.astype(single),
        tongues=spoken,
        tongues_scale=spoken_scale,
        tongues_bias=np.array([column[-1] for column in tongues], single),
    )


def _small(weights: npt.NDArray[np.float64]) -> tuple[npt.NDArray[np.int8], npt.NDArray[np.float32]]:
    """The weights as whole numbers from -127 to 127, and what each column's are to be multiplied by."""
    scale = np.maximum(np.abs(weights).max(axis=0), 1e-9) / 127
    return np.round(weights / scale).astype(np.int8), scale.astype(np.float32)
