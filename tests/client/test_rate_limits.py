"""`rate_limits` of errors, of raw responses and of the client."""

from __future__ import annotations

from typing import Any

import pytest

from overlay import RateLimitError, RateLimits
from overlay.testing import completion, error_body
from tests.faults.server import FaultServer, answer
from tests.faults.user import MESSAGES, User, users

user = users()
LEFT = {"X-RateLimit-Limit-Requests": "60", "x-ratelimit-remaining-requests": "59", "x-ratelimit-reset-requests": "1s"}
NONE_LEFT = {**LEFT, "x-ratelimit-remaining-requests": "0", "x-ratelimit-reset-requests": "20ms"}
ASKED: dict[str, Any] = {"model": "m", "messages": MESSAGES}


def test_errors_raw_responses_and_the_client_say_what_is_left(user: User) -> None:
    with FaultServer(
        answer(body=completion(), headers=LEFT),
        answer(body={"object": "list", "data": []}),
        answer(429, error_body("slow"), headers=NONE_LEFT),
        answer(429, error_body("slow"), headers=NONE_LEFT),
    ) as server:
        client = user.client(server.base_url, max_retries=1)
        assert client.rate_limits is None
        raw = user.run(client.chat.completions.with_raw_response.create(**ASKED))
        assert raw.rate_limits == client.rate_limits == RateLimits(60, 59, 1.0)
        raw = user.run(client.models.with_raw_response.list())
        assert raw.rate_limits is None
        assert client.with_options(timeout=3.0).rate_limits == RateLimits(60, 59, 1.0)  # the last answer that said
        with pytest.raises(RateLimitError) as caught:
            user.run(client.chat.completions.create(**ASKED))
        assert caught.value.rate_limits == client.rate_limits == RateLimits(60, 0, 0.02)
        assert caught.value.attempts == 2
        user.run(client.close())
