"""Environment info status."""

from __future__ import annotations

from typing import Literal, TypeAlias

EnvironmentInfoStatusInput: TypeAlias = Literal['pending', 'ready', 'connected', 'disconnected', 'suspended', 'expired', 'failed']
EnvironmentInfoStatus: TypeAlias = EnvironmentInfoStatusInput | str
