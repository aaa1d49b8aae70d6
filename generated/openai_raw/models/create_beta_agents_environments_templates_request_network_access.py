"""Create beta agents environments templates request network access."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateBetaAgentsEnvironmentsTemplatesRequestNetworkAccessInput: TypeAlias = Literal['enabled', 'disabled', 'restricted']
CreateBetaAgentsEnvironmentsTemplatesRequestNetworkAccess: TypeAlias = CreateBetaAgentsEnvironmentsTemplatesRequestNetworkAccessInput | str
