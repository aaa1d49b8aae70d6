"""Computer environment."""

from __future__ import annotations

from typing import Literal, TypeAlias

ComputerEnvironmentInput: TypeAlias = Literal['windows', 'mac', 'linux', 'ubuntu', 'browser']
ComputerEnvironment: TypeAlias = ComputerEnvironmentInput | str
