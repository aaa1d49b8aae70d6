"""Session config model."""

from __future__ import annotations

from typing import Literal, TypeAlias

SessionConfigModelInput: TypeAlias = Literal['gpt-live-1', 'gpt-live-1.1']
SessionConfigModel: TypeAlias = SessionConfigModelInput | str
