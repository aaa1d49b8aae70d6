"""Forks: of servers that load everything before, and of programs that are just loading something."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from tests.faults.server import FaultServer, answer
from tests.faults.user import COMPLETION

ROOT = Path(__file__).parents[2]


IN_CHILD = """
def in_child(work):
    import faulthandler, os
    child = os.fork()
    if child == 0:
        faulthandler.dump_traceback_later(60, exit=True)
        work()
        os._exit(0)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
    os._exit(0)
"""
"""Lets a child of a script do some work, prints the child's exit code, and ends; a child that hangs ends, too."""


def run(script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    code = f"import sys; sys.path[:0] = {[str(ROOT), str(ROOT / 'generated')]}\n{IN_CHILD}" + textwrap.dedent(script)
    # That a program has threads when it forks, from which Python 3.12 warns, is what is tested.
    command = [sys.executable, "-W", "ignore:This process:DeprecationWarning", "-c", code, *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)


def test_after_a_preload_a_call_imports_nothing() -> None:
    with FaultServer(answer(body=COMPLETION)) as server:
        done = run(
            """
            import overlay

            overlay.preload()
            client = overlay.OpenAI("sk-test", base_url=sys.argv[1])
            before = set(sys.modules)
            client.chat.completions.create(model="m", messages=[{"role": "user", "content": "x"}])
            print(sorted(name for name in set(sys.modules) - before if name.startswith(("overlay", "openai_raw"))))
            """,
            server.base_url,
        )
    assert (done.stdout, done.stderr) == ("[]\n", "")


ROOMS = ("openai_raw.models.", "openai_raw.api.", "openai_raw.resources.", "overlay._call.success", "overlay.chat")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
@pytest.mark.parametrize("room", ROOMS)
def test_a_fork_while_another_thread_imports_does_not_hold_the_child_up(room: str) -> None:
    """The thread holds the lock of a module that it loads for its first call, and the child has no such thread."""
    with FaultServer(answer(body=COMPLETION)) as server:
        done = run(
            """
            import importlib.machinery, os, threading, overlay

            class Stopping:
                def find_spec(self, name, path=None, target=None):
                    if name.startswith(sys.argv[2]) and threading.current_thread() is thread:
                        spec = importlib.machinery.PathFinder.find_spec(name, path, target)
                        spec.loader.exec_module = lambda module: (reached.set(), threading.Event().wait())
                        return spec

            def call():
                completion = client.chat.completions.create(model="m", messages=[{"role": "user", "content": "x"}])
                print(completion.choices[0].message.content, flush=True)

            reached = threading.Event()
            client = overlay.OpenAI("sk-test", base_url=sys.argv[1])
            thread = threading.Thread(target=call, daemon=True)
            sys.meta_path.insert(0, Stopping())
            thread.start()
            assert reached.wait(60), "nothing of this room is loaded by a call"
            in_child(call)
            """,
            server.base_url,
            room,
        )
    assert (done.stdout, done.stderr) == ("Hello\n0\n", "")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
@pytest.mark.parametrize("kind", ["bedrock", "vertex", "workload_identity"])
def test_a_fork_while_another_thread_gets_credentials_does_not_hold_the_child_up(kind: str) -> None:
    """They are got once for all calls, under a lock, which is held by a thread that the child does not have."""
    body = {"id": "x", "access_token": "t", "expires_in": 3600}
    with FaultServer(answer(body=body)) as server:
        done = run(
            """
            import os, threading, botocore.session, overlay
            from botocore.credentials import Credentials
            from overlay.providers import bedrock, vertex

            def got(found):
                if threading.current_thread() is thread:
                    reached.set()
                    threading.Event().wait()
                return found

            class Google:
                def before_request(self, ask, method, url, headers):
                    headers["authorization"] = got("Bearer t")

            url = sys.argv[1]
            botocore.session.Session.get_credentials = lambda self: got(Credentials("a", "b"))
            proof = {"token_type": "jwt", "get_token": lambda: got("proof")}
            identity = {"identity_provider_id": "i", "service_account_id": "s", "token_exchange_url": url}
            settings = {
                "bedrock": {"provider": bedrock(base_url=url, region="eu-west-1")},
                "vertex": {"provider": vertex(base_url=url, credentials=Google())},
                "workload_identity": {"base_url": url, "workload_identity": {**identity, "provider": proof}},
            }
            reached = threading.Event()
            client = overlay.OpenAI(**settings[sys.argv[2]])
            thread = threading.Thread(target=client.get, args=("/a",), daemon=True)
            thread.start()
            assert reached.wait(60), "no credentials were asked for"
            in_child(lambda: print(client.get("/b").id, flush=True))
            """,
            server.base_url,
            kind,
        )
    assert (done.stdout, done.stderr) == ("x\n0\n", "")
