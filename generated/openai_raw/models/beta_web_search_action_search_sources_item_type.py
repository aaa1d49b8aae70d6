"""Beta web search action search sources item type."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaWebSearchActionSearchSourcesItemTypeInput: TypeAlias = Literal['url', 'api']
BetaWebSearchActionSearchSourcesItemType: TypeAlias = BetaWebSearchActionSearchSourcesItemTypeInput | str
