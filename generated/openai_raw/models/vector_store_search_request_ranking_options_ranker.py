"""Vector store search request ranking options ranker."""

from __future__ import annotations

from typing import Literal, TypeAlias

VectorStoreSearchRequestRankingOptionsRankerInput: TypeAlias = Literal['none', 'auto', 'default-2024-11-15']
VectorStoreSearchRequestRankingOptionsRanker: TypeAlias = VectorStoreSearchRequestRankingOptionsRankerInput | str
