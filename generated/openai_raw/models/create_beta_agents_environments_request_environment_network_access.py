"""Create beta agents environments request environment network access."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateBetaAgentsEnvironmentsRequestEnvironmentNetworkAccessInput: TypeAlias = Literal['enabled', 'disabled', 'restricted']
CreateBetaAgentsEnvironmentsRequestEnvironmentNetworkAccess: TypeAlias = CreateBetaAgentsEnvironmentsRequestEnvironmentNetworkAccessInput | str
