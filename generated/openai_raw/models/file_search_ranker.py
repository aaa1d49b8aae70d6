"""File search ranker."""

from __future__ import annotations

from typing import Literal, TypeAlias

FileSearchRankerInput: TypeAlias = Literal['auto', 'default_2024_08_21']
FileSearchRanker: TypeAlias = FileSearchRankerInput | str
