"""Web search action search sources item type."""

from __future__ import annotations

from typing import Literal, TypeAlias

WebSearchActionSearchSourcesItemTypeInput: TypeAlias = Literal['url', 'api']
WebSearchActionSearchSourcesItemType: TypeAlias = WebSearchActionSearchSourcesItemTypeInput | str
