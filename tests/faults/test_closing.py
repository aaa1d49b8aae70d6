"""Clients that are closed, forked, interrupted or run elsewhere while a call is under way."""

from __future__ import annotations

import asyncio
import gc
import io
import logging
import signal
import subprocess
import sys
import textwrap
import threading
import time
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest

from overlay import AsyncOpenAI, OpenAI, RetryPolicy, errors
from tests.faults.server import HANG, RESET, Entry, FaultServer, answer, api_error, stream
from tests.faults.user import COMPLETION, MESSAGES, User, chunk, users
from tests.patience import LONG, in_time, patiently

ROOT = Path(__file__).parents[2]
KEY = "sk-proj-Zq7_secret-5ecret"
user = users()

BUSY: dict[str, tuple[Callable[[float], Entry], Callable[[Any], Any]]] = {
    "answer": (lambda _: [HANG], lambda client: client.models.retrieve("x")),
    "body": (
        lambda _: stream(chunk("a"), HANG),
        lambda client: client.chat.completions.create(model="m", messages=MESSAGES, stream=True),
    ),
    "retry": (
        lambda pause: api_error(500, headers={"retry-after": f"{pause:g}"}),
        lambda client: client.models.retrieve("x"),
    ),
}


async def awaited(call: Callable[[Any], Any], client: Any) -> None:
    found = await call(client)
    async for _ in found:
        pass


@pytest.mark.parametrize(("fault", "call"), BUSY.values(), ids=BUSY)
def test_a_call_under_way_ends_when_its_client_is_closed(
    user: User, fault: Callable[[float], Entry], call: Callable[[Any], Any]
) -> None:
    patiently(lambda pause: close_while_it_calls(user, fault(pause), call), 0.06)


def close_while_it_calls(user: User, fault: Entry, call: Callable[[Any], Any]) -> None:
    ends: list[BaseException] = []

    def one(client: Any) -> None:
        with pytest.raises(errors.OpenAIError) as caught:
            list(call(client))
        ends.append(caught.value)

    async def main(client: Any) -> None:
        task = asyncio.create_task(awaited(call, client))
        await asyncio.to_thread(server.wait_for_requests, 1)
        await asyncio.sleep(0.02)  # to be at the next thing, as a rule; what is checked holds wherever it is
        await client.close()
        with pytest.raises(errors.OpenAIError) as caught:
            await task
        ends.append(caught.value)

    with FaultServer(fault) as server:
        client = user.client(server.base_url)
        if user.is_sync:
            thread = threading.Thread(target=one, args=(client,))
            thread.start()
            server.wait_for_requests(1)
            time.sleep(0.02)  # as there
            client.close()
            thread.join()
        else:
            user.runner.run(main(client))
        in_time(len(server.requests) == 1, "it was tried again before the client was closed")
    (end,) = ends
    assert "closed" in str(end)


def test_32_threads_whose_client_is_closed_meanwhile() -> None:
    """Whatever a thread was at, it gets its answer or one of our errors; no connection stays open."""
    quick = RetryPolicy(max_retries=1, initial_delay=0.001)
    for answers in (1, 100, 300):
        with FaultServer(answer(body=COMPLETION)) as server:
            client = OpenAI("sk-test", base_url=server.base_url, retry_policy=quick)

            def one(_: int, client: OpenAI = client) -> int:
                for count in range(10_000):
                    try:
                        client.chat.completions.create(model="m", messages=MESSAGES)  # type: ignore[call-overload]
                    except errors.OpenAIError as error:
                        return count if "closed" in str(error) else -1
                return -1

            with ThreadPoolExecutor(32) as threads:
                ends = [threads.submit(one, number) for number in range(32)]
                server.wait_for_requests(answers)
                client.close()
                assert all(end.result() >= 0 for end in ends)
            gc.collect()
            server.wait_for_connections()


@pytest.mark.parametrize("deadline", [None, 3])
def test_without_asyncio_the_async_client_says_so(deadline: float | None) -> None:
    """As in trio: something else drives the coroutine."""
    coroutine = AsyncOpenAI("sk-test", base_url="http://127.0.0.1:1", deadline=deadline).models.retrieve("x")
    with pytest.raises(errors.ConfigurationError, match="no asyncio event loop is running"):
        coroutine.send(None)  # type: ignore[attr-defined]  # it is a coroutine


def program(script: str, *arguments: str) -> subprocess.Popen[str]:
    """Start a program that may import the package."""
    paths = [str(ROOT), str(ROOT / "generated")]
    code = f"import sys; sys.path[:0] = {paths}; sys.modules['httpx_aiohttp'] = None\n" + textwrap.dedent(script)
    command = [sys.executable, "-W", "error", "-c", code, *arguments]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


INTERRUPTED = {
    "sync": """
        from overlay import OpenAI
        client = OpenAI(sys.argv[2], base_url=sys.argv[1])
        try:
            for one in client.chat.completions.create(model="m", messages=[], stream=True):
                print("begun", flush=True)
        finally:
            print(client.models.retrieve("x").id)
    """,
    "async": """
        import asyncio
        from overlay import AsyncOpenAI
        async def main():
            async with AsyncOpenAI(sys.argv[2], base_url=sys.argv[1]) as client:
                try:
                    async for one in await client.chat.completions.create(model="m", messages=[], stream=True):
                        print("begun", flush=True)
                finally:
                    print((await client.models.retrieve("x")).id)
        asyncio.run(main())
    """,
}


@pytest.mark.parametrize("script", INTERRUPTED.values(), ids=INTERRUPTED)
def test_an_interrupt_leaves_a_client_that_works(script: str) -> None:
    model = answer(body={"id": "x", "object": "model", "created": 1, "owned_by": "o"})
    with FaultServer(lambda request: model if request.method == "GET" else stream(chunk("a"), HANG)) as server:
        process = program(script, server.base_url, KEY)
        assert process.stdout is not None
        assert process.stdout.readline() == "begun\n"
        process.send_signal(signal.SIGINT)
        out, said = process.communicate(timeout=LONG)
    assert out == "x\n"
    assert said.rstrip().endswith("KeyboardInterrupt")
    assert KEY not in said


def forked(process: subprocess.Popen[str], go_on: threading.Event) -> tuple[str, str]:
    """Let the server go on once the forked process has ended; return all that was printed."""
    assert process.stdout is not None
    lines = []
    for line in process.stdout:
        if line == "left\n":
            go_on.set()
        else:
            lines.append(line)
    assert process.stderr is not None
    said = process.stderr.read()
    process.communicate()
    return "".join(lines), said


def test_a_fork_does_not_read_its_parents_stream() -> None:
    """Two processes that read one connection would each get a part of the answer."""
    script = """
        import os
        from overlay import OpenAI, errors
        client = OpenAI("sk-test", base_url=sys.argv[1])
        chunks = client.chat.completions.create(model="m", messages=[], stream=True)
        text = next(chunks).choices[0].delta.content
        if not (pid := os.fork()):
            try:
                next(chunks)
            except errors.StreamTruncatedError as error:
                print("of this fork" in str(error), error.partial.choices[0].message.content, flush=True)
            chunks.close()
            client.close()
            del chunks, client
            sys.exit(0)
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
        print("left", flush=True)
        print(text + "".join(one.choices[0].delta.content or "" for one in chunks))
        client.close()
    """
    go_on = threading.Event()
    with FaultServer(stream(chunk("Hel"), go_on, chunk("lo"), chunk(finish="stop"))) as server:
        out, said = forked(program(script, server.base_url), go_on)
    assert (out, said) == ("True Hel\nHello\n", "")


def test_a_fork_of_a_running_loop_leaves_its_parents_stream_alone() -> None:
    script = """
        import asyncio, os
        from overlay import AsyncOpenAI, errors
        async def main():
            client = AsyncOpenAI("sk-test", base_url=sys.argv[1])
            chunks = await client.chat.completions.create(model="m", messages=[], stream=True)
            text = (await anext(chunks)).choices[0].delta.content
            if not (pid := os.fork()):
                async def child():
                    try:
                        await anext(chunks)
                    except errors.StreamTruncatedError as error:
                        print("of this fork" in str(error), flush=True)
                    await chunks.close()
                    await client.close()
                asyncio.events._set_running_loop(None)
                asyncio.run(child())
                os._exit(0)
            assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
            print("left", flush=True)
            print(text + "".join([one.choices[0].delta.content or "" async for one in chunks]))
            await client.close()
        asyncio.run(main())
    """
    go_on = threading.Event()
    with FaultServer(stream(chunk("Hel"), go_on, chunk("lo"), chunk(finish="stop"))) as server:
        out, said = forked(program(script, server.base_url), go_on)
    assert (out, said) == ("True\nHello\n", "")


def test_the_loggers_of_other_libraries_do_not_learn_the_key(user: User, monkeypatch: pytest.MonkeyPatch) -> None:
    said = io.StringIO()
    root = logging.getLogger()
    handler = logging.StreamHandler(said)
    monkeypatch.setattr(root, "handlers", [handler])
    for name in (None, "httpx", "httpcore", "asyncio", "overlay"):
        monkeypatch.setattr(logging.getLogger(name), "level", logging.DEBUG)
        logging.getLogger(name).manager._clear_cache()  # type: ignore[attr-defined]  # what setLevel does
    with FaultServer(api_error(500, headers={"retry-after-ms": "1"}), [RESET], answer(body=COMPLETION)) as server:
        user.create(server.base_url, client={"key": KEY})
        given: Any = httpx.Client() if user.is_sync else httpx.AsyncClient()
        user.create(server.base_url, client={"key": KEY, "http_client": given})
        given.close() if user.is_sync else user.runner.run(given.aclose())
    assert "HTTP Request: POST" in said.getvalue()
    assert "receive_response_headers" in said.getvalue()
    assert "attempt 3" in said.getvalue()
    assert KEY not in said.getvalue()


@pytest.mark.parametrize("fault", [[RESET], [HANG], api_error(401, f"bad key {KEY}"), stream(chunk("a"), RESET)])
def test_a_traceback_with_locals_shows_no_key(user: User, fault: Entry) -> None:
    """As rich, Sentry and `logging` of many frameworks print it."""
    with FaultServer(fault) as server, pytest.raises(errors.APIError) as caught:
        act = user.read if fault[0] != HANG and len(fault) > 1 else user.create
        act(server.base_url, client={"key": KEY, "max_retries": 0}, timeout=0.03 if fault == [HANG] else LONG)
    shown = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
    assert "test_closing.py" in shown  # frames of the package that hold requests are not in it
    ours = "".join(line for line in shown.splitlines() if "client = " not in line and "bad key" not in line)
    assert KEY not in ours
