"""Search content type."""

from __future__ import annotations

from typing import Literal, TypeAlias

SearchContentTypeInput: TypeAlias = Literal['text', 'image']
SearchContentType: TypeAlias = SearchContentTypeInput | str
