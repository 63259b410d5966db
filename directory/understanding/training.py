"""Make the model from the project's own phrases: `signpost understand --train`.

Knows how the weights are found (one linear classifier a label, scikit-learn's liblinear) and written small.
Needs scikit-learn, which the running program does not: it is never imported there.
"""

import json
from collections.abc import Iterator, Sequence
from importlib import resources
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy import sparse
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import normalize

from directory.understanding import features, lists
from directory.understanding.features import BUCKETS, Floats
from directory.understanding.folding import Folded, fold
from directory.understanding.model import LABELS

Row = dict[str, Any]
FIELDS = {"need": "needs", "harm": "harms", "audience": "audiences"}
LISTED_WEIGHT = 0.3  # a phrase of a word list counts less than a message somebody could have sent
STRENGTH = 8.0  # scikit-learn's C
SIGNAL_SCALES = (0.5, 0.5, 1.0, 1.0)  # found whole, how much, nearly, how often nearly
PAIR_SCALE = 0.5


def messages(folder: Path | None = None) -> list[Row]:
    """The labelled training messages, or those of another folder."""
    where = folder or Path(str(resources.files(__package__) / "phrases"))
    return [
        json.loads(line)
        for file in sorted(where.glob("*.jsonl"))
        for line in file.read_text("utf-8").splitlines()
        if line
    ]


def listed() -> Iterator[Row]:
    """The phrases of the word lists as labelled messages; `kind` says which labels they speak for."""
    for language, kind, code, phrase in lists.phrases():
        if kind in {*FIELDS, "crisis", "small-talk"}:
            yield {
                "text": phrase.rstrip("*"),
                "language": language,
                "kind": kind,
                "crisis": kind == "crisis",
                "understood": kind != "small-talk",
                **{field: [code] if kind == name else [] for name, field in FIELDS.items()},
            }


def train(rows: Sequence[Row], to: Path) -> None:
    """Fit every label on these messages and the word lists, and write the model to `to`."""
    extra = list(listed())
    groups = sparse.vstack([_groups([fold(row["text"]) for row in part]) for part in (rows, extra)]).tocsr()
    rarity = np.log((groups.shape[0] + 1) / (np.asarray((groups > 0).sum(0)).ravel() + 1)).astype(np.float32)
    letters = normalize(groups @ sparse.diags(rarity)).tocsr()
    signals, pairs = _measured([fold(row["text"]) for row in rows])
    blank = sparse.csr_matrix((len(extra), signals.shape[1]), dtype=np.float32)
    blank_pairs = sparse.csr_matrix((len(extra), pairs.shape[1]), dtype=np.float32)
    columns = [_fit(label, rows, extra, letters, (signals, blank), (pairs, blank_pairs)) for label in LABELS]
    _write(to, rarity, columns, signals.shape[1])


def _groups(said: Sequence[Folded]) -> sparse.csr_matrix:
    rows = [features.buckets(message) for message in said]
    lengths = np.array([len(row) for row in rows])
    return sparse.csr_matrix(
        (np.ones(lengths.sum(), np.float32), np.concatenate(rows), np.concatenate([[0], lengths.cumsum()])),
        shape=(len(rows), BUCKETS),
    )


def _measured(said: Sequence[Folded]) -> tuple[sparse.csr_matrix, sparse.csr_matrix]:
    measured = [features.signals(message, lists.hits(message)) for message in said]
    scales = np.repeat(np.array(SIGNAL_SCALES, np.float32), len(features.SIGNALS))
    signals = sparse.csr_matrix(np.stack(measured) * scales)
    return signals, sparse.csr_matrix(np.stack([features.pairs(one) for one in measured]) * np.float32(PAIR_SCALE))


def _fit(
    label: tuple[str, str],
    rows: Sequence[Row],
    extra: Sequence[Row],
    letters: sparse.csr_matrix,
    signals: tuple[sparse.csr_matrix, sparse.csr_matrix],
    pairs: tuple[sparse.csr_matrix, sparse.csr_matrix],
) -> npt.NDArray[np.float64]:
    """One label's weights: letter groups, signals, pairs of danger blocks (crisis only), bias."""
    kind = label[0]
    speaks = np.array([_speaks(row, kind) for row in extra])
    truth = np.array([_truth(row, label) for row in (*rows, *extra)])
    keep = np.concatenate([np.ones(len(rows), bool), speaks])
    weight = np.where(np.arange(len(truth)) < len(rows), 1.0, LISTED_WEIGHT)[keep]
    parts = [letters, sparse.vstack(signals).tocsr()]
    if kind == "crisis":
        parts.append(sparse.vstack(pairs).tocsr())
    table = sparse.hstack(parts[:1] if kind == "language" else parts).tocsr()[keep]
    if len(set(truth[keep].tolist())) < 2:
        return np.concatenate([np.zeros(table.shape[1]), [-9.0]])
    fitted = LogisticRegression(C=STRENGTH, solver="liblinear", class_weight="balanced").fit(table, truth[keep], weight)
    return np.concatenate([fitted.coef_[0], fitted.intercept_])


def _speaks(row: Row, kind: str) -> bool:
    """Whether a listed phrase speaks for labels of this kind: small talk says no to all, each says its language."""
    return kind in {"language", "scope"} or row["kind"] in {kind, "small-talk"}


def _truth(row: Row, label: tuple[str, str]) -> bool:
    kind, code = label
    match kind:
        case "crisis":
            return bool(row["crisis"])
        case "scope":
            return bool(row["understood"])
        case "language":
            return bool(row["language"] == code)
    return code in row[FIELDS[kind]]


def _write(to: Path, rarity: Floats, columns: Sequence[npt.NDArray[np.float64]], signals: int) -> None:
    groups = np.stack([column[:BUCKETS] for column in columns], axis=1)
    scale = np.maximum(np.abs(groups).max(axis=0), 1e-9) / 127
    scales = np.repeat(np.array(SIGNAL_SCALES), len(features.SIGNALS))
    inner = np.zeros((signals, len(columns)))
    pairs = np.zeros((len(features.BLOCKS) * (len(features.BLOCKS) + 1) // 2, len(columns)))
    for number, column in enumerate(columns):
        rest = column[BUCKETS:-1]
        if len(rest) >= signals:
            inner[:, number] = rest[:signals] * scales
            pairs[: len(rest) - signals, number] = rest[signals:] * PAIR_SCALE
    np.savez_compressed(
        to,
        rarity=rarity.astype(np.float16),
        groups=np.round(groups / scale).astype(np.int8),
        scale=scale.astype(np.float32),
        signals=inner.astype(np.float16),
        pairs=pairs.astype(np.float16),
        bias=np.array([column[-1] for column in columns], np.float32),
    )
