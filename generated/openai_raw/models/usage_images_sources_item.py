"""Usage images sources item."""

from __future__ import annotations

from typing import Literal, TypeAlias

UsageImagesSourcesItemInput: TypeAlias = Literal['image.generation', 'image.edit', 'image.variation']
UsageImagesSourcesItem: TypeAlias = UsageImagesSourcesItemInput | str
