"""Usage embeddings bucket width."""

from __future__ import annotations

from typing import Literal, TypeAlias

UsageEmbeddingsBucketWidthInput: TypeAlias = Literal['1m', '1h', '1d']
UsageEmbeddingsBucketWidth: TypeAlias = UsageEmbeddingsBucketWidthInput | str
