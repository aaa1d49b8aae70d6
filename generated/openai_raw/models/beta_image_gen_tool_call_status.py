"""Beta image gen tool call status."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaImageGenToolCallStatusInput: TypeAlias = Literal['in_progress', 'completed', 'generating', 'failed']
BetaImageGenToolCallStatus: TypeAlias = BetaImageGenToolCallStatusInput | str
