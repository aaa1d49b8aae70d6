"""Edit image body json param moderation."""

from __future__ import annotations

from typing import Literal, TypeAlias

EditImageBodyJsonParamModerationInput: TypeAlias = Literal['low', 'auto']
EditImageBodyJsonParamModeration: TypeAlias = EditImageBodyJsonParamModerationInput | str
