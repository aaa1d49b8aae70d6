"""List beta agents sessions artifacts order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListBetaAgentsSessionsArtifactsOrderInput: TypeAlias = Literal['asc', 'desc']
ListBetaAgentsSessionsArtifactsOrder: TypeAlias = ListBetaAgentsSessionsArtifactsOrderInput | str
