"""Realtime calls over SIP and WebRTC: an offer gets an answer and the call's location; nobody is on the line."""

from __future__ import annotations

from .._call import Answer, ApiError, Call, Route

ANSWER = (
    "v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=sandbox\r\nt=0 0\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\nc=IN IP4 0.0.0.0\r\n"
)


def _create(call: Call) -> Answer:
    offer = call.body.get("sdp") if isinstance(call.body, dict) else call.body
    if not offer:
        raise ApiError("Missing required parameter: 'sdp'.", param="sdp", code="missing_required_parameter")
    identity = call.store.new_id("rtc_", str(offer))
    headers = {"content-type": "application/sdp", "location": f"/v1/realtime/calls/{identity}"}
    return Answer(body=ANSWER.encode(), status=201, headers=headers)


ROUTES = [Route("POST", "/realtime/calls", _create)]
