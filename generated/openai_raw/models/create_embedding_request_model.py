"""Create embedding request model."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateEmbeddingRequestModelInput: TypeAlias = Literal['text-embedding-ada-002', 'text-embedding-3-small', 'text-embedding-3-large']
CreateEmbeddingRequestModel: TypeAlias = CreateEmbeddingRequestModelInput | str
