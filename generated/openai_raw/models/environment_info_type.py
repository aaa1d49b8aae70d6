"""Environment info type."""

from __future__ import annotations

from typing import Literal, TypeAlias

EnvironmentInfoTypeInput: TypeAlias = Literal['openai_hosted', 'self_hosted']
EnvironmentInfoType: TypeAlias = EnvironmentInfoTypeInput | str
