"""Beta image gen tool model."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaImageGenToolModelInput: TypeAlias = Literal['gpt-image-1', 'gpt-image-1-mini', 'gpt-image-1.5', 'gpt-image-2', 'gpt-image-2-2026-04-21']
BetaImageGenToolModel: TypeAlias = BetaImageGenToolModelInput | str
