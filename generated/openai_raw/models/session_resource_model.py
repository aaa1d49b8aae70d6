"""Session resource model."""

from __future__ import annotations

from typing import Literal, TypeAlias

SessionResourceModelInput: TypeAlias = Literal['gpt-live-1', 'gpt-live-1.1']
SessionResourceModel: TypeAlias = SessionResourceModelInput | str
