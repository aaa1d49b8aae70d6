"""Create moderation request model."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateModerationRequestModelInput: TypeAlias = Literal['omni-moderation-latest', 'omni-moderation-2024-09-26', 'text-moderation-latest', 'text-moderation-stable']
CreateModerationRequestModel: TypeAlias = CreateModerationRequestModelInput | str
