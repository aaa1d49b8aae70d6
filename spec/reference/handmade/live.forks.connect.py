from overlay import OpenAI

client = OpenAI()

with client.live.connect() as session:
    session.session.start(session={"model": "gpt-live-1"})
    started = session.recv()
    if started.type == "session.started":
        with client.live.forks.connect(started.session.id) as fork:
            fork.session.start(session={})  # with the configuration of the first one
            print(fork.recv().type)
