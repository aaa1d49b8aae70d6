"""MCP tool connector id."""

from __future__ import annotations

from typing import Literal, TypeAlias

MCPToolConnectorIdInput: TypeAlias = Literal['connector_dropbox', 'connector_gmail', 'connector_googlecalendar', 'connector_googledrive', 'connector_microsoftteams', 'connector_outlookcalendar', 'connector_outlookemail', 'connector_sharepoint']
MCPToolConnectorId: TypeAlias = MCPToolConnectorIdInput | str
