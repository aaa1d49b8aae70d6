"""The course of one call: what to send, what a response or failure means, whether and when to retry.

Both HTTP modules ask an `Exchange` at every step and do what it decides; it does no I/O itself.
"""

from __future__ import annotations

import logging
import random
import time
from typing import Any, Final

import httpx

from ..errors import APIConnectionError, APIError, APITimeoutError, ConfigurationError, ResponseDecodeError
from . import redirect
from .call import Call, Timeout, seconds
from .error_body import decode_error, error_from_response
from .failure import failure_error, is_hopeless, is_transport_failure, was_sent
from .json import is_json
from .log import log, log_attempt
from .redact import SECRETS, Mask, SentRequest

__all__ = ["EXTENSION", "Exchange"]

EXTENSION: Final = "overlay.exchange"  # where a response keeps its exchange
_SAFE_METHODS: Final = ("GET", "HEAD", "OPTIONS")
_MOMENT: Final = 0.001  # a timeout of 0 would mean none, or non-blocking


class Exchange:
    """The state of one call.

    Attributes:
        call: the call.
        attempts: requests sent so far; redirects do not count.
        sent: the last request, with its key.
        took: seconds from the last request to its response.
        expires: `time.monotonic()` at which the deadline passes, or None.
        maybe_executed: an attempt that changes something may have reached the server without a response.
    """

    __slots__ = (
        "_is_given", "_left_origin", "_method", "_redirects_left", "_sent_at", "_target",
        "attempts", "call", "expires", "maybe_executed", "sent", "took",
    )  # fmt: skip

    def __init__(self, call: Call, *, is_given: bool = False) -> None:
        self.call = call
        self._is_given = is_given
        self.attempts = 0
        deadline = seconds(call.deadline, "deadline")
        self.expires = None if deadline is None else time.monotonic() + deadline
        self.maybe_executed = False
        self._left_origin, self._redirects_left = False, redirect.MAX_REDIRECTS  # once left, no origin gets the key
        self._target: httpx.URL | None = None  # where the last response redirects to
        self._method = call.method
        self.sent: httpx.Request | None = None
        self._sent_at = time.monotonic()
        self.took = 0.0

    def request(self, authorization: str | None) -> httpx.Request:
        """Create the request of the next attempt, or the one that the last response redirects to."""
        self.check_deadline()
        call = self.call
        timeout = call.timeout
        self._sent_at = time.monotonic()
        if call.stream or self.expires is not None:
            timeout = dict(timeout)  # `limit` changes it, and httpcore reads it again before the body
            self.limit(timeout)
        extensions: dict[str, Any] = {"timeout": timeout}
        if call.secrets:
            extensions[SECRETS] = call.secrets
        if self._target is not None:
            self.sent = self._redirected(self._target, authorization, extensions)
            return self.sent
        self.attempts += 1
        if log.isEnabledFor(logging.DEBUG):
            log.debug("%s %s: attempt %d", call.method, call.path, self.attempts)
        body = call.sent_body()
        try:
            self.sent = SentRequest(call.method, call.url, headers=call.headers, extensions=extensions, **body)
        except (UnicodeError, httpx.InvalidURL) as error:
            problem = type(error).__name__  # not chained: such errors carry the value, which may be a secret
        else:
            self._put_key(self.sent.headers, authorization)
            return self.sent
        raise ConfigurationError(f"the URL or a header cannot be sent ({problem}); check it for non-ASCII characters")

    def limit(self, timeout: Timeout, left: float | None = None) -> None:
        """Limit every phase of an attempt to the time left until the deadline."""
        if (most := self.time_left() if left is None else left) is not None:
            for phase, value in timeout.items():
                timeout[phase] = most if value is None else min(value, most)

    def time_left(self) -> float | None:
        """Return the seconds until the deadline (a tiny number if it has passed), or None if there is none."""
        return None if self.expires is None else max(self.expires - time.monotonic(), _MOMENT)

    def check_deadline(self) -> None:
        """Raise `APITimeoutError` if the deadline has passed."""
        if self.is_late():
            raise self.deadline_error()

    def is_late(self) -> bool:
        """Return whether the deadline has passed."""
        return self.expires is not None and time.monotonic() >= self.expires

    def step(self, outcome: httpx.Response | Exception) -> httpx.Response | float:
        """Judge a response (its body has been read, unless `keeps_open`) or a failure of the transport.

        Call it outside the `except` block, or the failure becomes the context of the raised error: its traceback shows
        frames with the key.

        Returns:
            The response to the call, or the seconds to wait before the next request.

        Raises:
            APIStatusError, APIConnectionError: that was the last attempt.
        """
        if isinstance(outcome, Exception):
            return self.failed(outcome)
        response = outcome
        response.extensions[EXTENSION] = self
        self.took = time.monotonic() - self._sent_at
        status = response.status_code
        if 200 <= status < 300:
            from .success import error_in_success  # loaded by the first call

            if not self.keeps_open(response) and (found := error_in_success(self.call, response, self.facts())):
                return self._go_on(found[0], f"{status}, but an error in the body", meant=found[1])
            self._log(str(status), response.headers.get("x-request-id"))
            return response
        refusal = b""
        if status in redirect.STATUSES and self.call.follows and "location" in response.headers:
            try:
                self._follow(response)
                self._log(f"{status}, redirected", response.headers.get("x-request-id"))
                return 0.0
            except redirect.RedirectRefusedError as why:
                refusal = str(why).encode()
        body = refusal or Mask(self.sent).data(response.content)
        return self._go_on(error_from_response(status, response.headers, body, **self.facts()), str(status))

    def keeps_open(self, response: httpx.Response) -> bool:
        """Return whether the caller reads a response: a streamed success that is not an error for speech."""
        call = self.call
        return call.stream and response.is_success and not (call.makes_bytes and is_json(response))

    def is_failure(self, error: Exception) -> bool:
        """Return whether `failed` can judge an exception; others are the caller's own."""
        return is_transport_failure(error, is_given=self._is_given)

    def failed(self, failure: Exception) -> float:
        """Judge a failure of the transport: return the seconds to wait before the next attempt, or raise."""
        if was_sent(failure) and self.call.method not in _SAFE_METHODS:
            self.maybe_executed = True
        if self.is_late():
            self._log("deadline passed", None)
            raise self.deadline_error()
        error = self.failure_error(failure)
        if is_hopeless(failure):
            raise error
        return self._go_on(error, type(failure).__name__)

    def failure_error(self, failure: Exception) -> APIConnectionError:
        """Create our error for a failure of the transport."""
        return failure_error(failure, Mask(self.sent), **self.facts())

    def expired(self) -> APITimeoutError:
        """Create the error for a deadline that ended an attempt at any point, or the wait for the first one."""
        if self.attempts and self.call.method not in _SAFE_METHODS:
            self.maybe_executed = True
        self._log("deadline passed", None)
        return self.deadline_error()

    def deadline_error(self) -> APITimeoutError:
        """Create the error for a deadline that has passed."""
        return APITimeoutError(f"the deadline of {self.call.deadline} s has passed", **self.facts())

    def decode_error(self, reason: str, response: httpx.Response, body: bytes = b"") -> ResponseDecodeError:
        """Create the error for a success with an unexpected body."""
        mask = Mask(response.request)
        return mask.error(decode_error(reason, response.status_code, response.headers, mask.data(body), **self.facts()))

    def facts(self, response: httpx.Response | None = None) -> dict[str, Any]:
        """Return the facts for every error of this call, with the request id of a response if there is one."""
        return {
            **({} if response is None else {"request_id": response.headers.get("x-request-id")}),
            "operation": self.call.operation_id,
            "method": self.call.method,
            "path": self.call.path,
            "attempts": self.attempts,
            "maybe_executed": self.maybe_executed,
        }

    def _go_on(self, error: APIError, outcome: str, meant: int | None = None) -> float:
        """Ask the retry policy; return the seconds to wait, or raise the error."""
        self._target, self._method, self._left_origin = None, self.call.method, False
        delay = self.call.retry.delay(
            retries_taken=self.attempts - 1,
            status=meant or error.status_code,
            headers=error.headers,
            code=error.code,
            random=random.random(),  # noqa: S311  # jitter, not a secret
            now=time.time(),
        )
        if delay is not None and self.expires is not None and time.monotonic() + delay >= self.expires:
            delay = None  # the deadline would pass while waiting: better raise this error now than that one later
        self._log(outcome, error.request_id, delay)
        if delay is None:
            raise Mask(self.sent).error(error)
        return delay

    def _follow(self, response: httpx.Response) -> None:
        """Record where a redirect points, or raise `RedirectRefusedError`."""
        if not self._redirects_left:
            raise redirect.RedirectRefusedError(f"gave up after {redirect.MAX_REDIRECTS} redirects")
        self._redirects_left -= 1
        self._method = redirect.redirected_method(self._method, response.status_code)
        self._target = redirect.redirected_url(response.request.url, response.headers["location"])

    def _redirected(self, target: httpx.URL, authorization: str | None, extensions: dict[str, Any]) -> httpx.Request:
        call = self.call
        body = call.sent_body() if self._method == call.method else {}
        headers = httpx.Headers(call.headers)
        if not body:
            headers.pop("content-type", None)
        self._left_origin = self._left_origin or not redirect.is_same_origin(httpx.URL(call.url), target)
        if self._left_origin:
            headers = httpx.Headers({name: headers[name] for name in redirect.FOREIGN_HEADERS if name in headers})
        else:
            self._put_key(headers, authorization)
        return SentRequest(self._method, target, headers=headers, extensions=extensions, **body)

    def _put_key(self, headers: httpx.Headers, authorization: str | None) -> None:
        name = self.call.key_header
        if authorization is not None and name not in headers:
            headers[name] = authorization if name == "authorization" else authorization.removeprefix("Bearer ")

    def _log(self, outcome: str, request_id: str | None, delay: float | None = None) -> None:
        if log.isEnabledFor(logging.INFO):
            took = time.monotonic() - self._sent_at
            named = Mask(self.sent).value(request_id)  # the server may send anything
            log_attempt(self.call, outcome, attempt=self.attempts, seconds=took, request_id=named, delay=delay)
