"""Webhook live transport incoming data sip media security."""

from __future__ import annotations

from typing import Literal, TypeAlias

WebhookLiveTransportIncomingDataSipMediaSecurityInput: TypeAlias = Literal['rtp', 'srtp']
WebhookLiveTransportIncomingDataSipMediaSecurity: TypeAlias = WebhookLiveTransportIncomingDataSipMediaSecurityInput | str
