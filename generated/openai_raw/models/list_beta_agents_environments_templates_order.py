"""List beta agents environments templates order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListBetaAgentsEnvironmentsTemplatesOrderInput: TypeAlias = Literal['asc', 'desc']
ListBetaAgentsEnvironmentsTemplatesOrder: TypeAlias = ListBetaAgentsEnvironmentsTemplatesOrderInput | str
