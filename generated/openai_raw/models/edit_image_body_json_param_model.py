"""Edit image body json param model."""

from __future__ import annotations

from typing import Literal, TypeAlias

EditImageBodyJsonParamModelInput: TypeAlias = Literal['gpt-image-1.5', 'gpt-image-2', 'gpt-image-2-2026-04-21', 'gpt-image-1', 'gpt-image-1-mini', 'chatgpt-image-latest']
EditImageBodyJsonParamModel: TypeAlias = EditImageBodyJsonParamModelInput | str
