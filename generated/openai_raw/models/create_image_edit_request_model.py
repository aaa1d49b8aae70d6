"""Create image edit request model."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateImageEditRequestModelInput: TypeAlias = Literal['gpt-image-1.5', 'gpt-image-2', 'gpt-image-2-2026-04-21', 'dall-e-2', 'gpt-image-1', 'gpt-image-1-mini', 'chatgpt-image-latest', 'gpt-image-2.5-sunburst', 'gpt-image-2.5-sunburst-2026-09-08', 'gpt-image-2.5-flare', 'gpt-image-2.5-flare-2026-09-08', 'gpt-image-2.6-sunburst', 'gpt-image-2.6-flare', 'dall-e-3']
CreateImageEditRequestModel: TypeAlias = CreateImageEditRequestModelInput | str
