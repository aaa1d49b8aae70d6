"""Beta moderation input type."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaModerationInputTypeInput: TypeAlias = Literal['text', 'image']
BetaModerationInputType: TypeAlias = BetaModerationInputTypeInput | str
