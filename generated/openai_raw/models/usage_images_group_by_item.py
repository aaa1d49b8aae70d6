"""Usage images group by item."""

from __future__ import annotations

from typing import Literal, TypeAlias

UsageImagesGroupByItemInput: TypeAlias = Literal['project_id', 'user_id', 'api_key_id', 'model', 'size', 'source']
UsageImagesGroupByItem: TypeAlias = UsageImagesGroupByItemInput | str
