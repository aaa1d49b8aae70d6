"""Image gen tool call error moderation details moderation stage."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenToolCallErrorModerationDetailsModerationStageInput: TypeAlias = Literal['input', 'output', 'unknown']
ImageGenToolCallErrorModerationDetailsModerationStage: TypeAlias = ImageGenToolCallErrorModerationDetailsModerationStageInput | str
