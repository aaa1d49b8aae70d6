"""Usage embeddings group by item."""

from __future__ import annotations

from typing import Literal, TypeAlias

UsageEmbeddingsGroupByItemInput: TypeAlias = Literal['project_id', 'user_id', 'api_key_id', 'model']
UsageEmbeddingsGroupByItem: TypeAlias = UsageEmbeddingsGroupByItemInput | str
