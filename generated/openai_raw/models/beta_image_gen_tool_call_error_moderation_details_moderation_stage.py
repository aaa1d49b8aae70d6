"""Beta image gen tool call error moderation details moderation stage."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaImageGenToolCallErrorModerationDetailsModerationStageInput: TypeAlias = Literal['input', 'output', 'unknown']
BetaImageGenToolCallErrorModerationDetailsModerationStage: TypeAlias = BetaImageGenToolCallErrorModerationDetailsModerationStageInput | str
