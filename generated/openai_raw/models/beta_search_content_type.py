"""Beta search content type."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaSearchContentTypeInput: TypeAlias = Literal['text', 'image']
BetaSearchContentType: TypeAlias = BetaSearchContentTypeInput | str
