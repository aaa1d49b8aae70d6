"""List beta agents environments files order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListBetaAgentsEnvironmentsFilesOrderInput: TypeAlias = Literal['asc', 'desc']
ListBetaAgentsEnvironmentsFilesOrder: TypeAlias = ListBetaAgentsEnvironmentsFilesOrderInput | str
