"""Responses delegation config tools item shell environment container auto memory limit."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoMemoryLimitInput: TypeAlias = Literal['1g', '4g', '16g', '64g']
ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoMemoryLimit: TypeAlias = ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoMemoryLimitInput | str
