"""What networkx says of several graphs. `python graphs.py > graphs.json` made the file beside this one (networkx 3).
The test reads only that file."""
import json
import math
import networkx as nx


def graph(name, g):
    g = nx.Graph(g)
    places = {person: place for place, person in enumerate(g)}
    ties = [[places[a], places[b]] for a, b in g.edges]
    h = nx.Graph()
    h.add_nodes_from(range(len(g)))
    h.add_edges_from(ties)
    clean = lambda values: [None if math.isnan(values[v]) else values[v] for v in h]
    cliques = sorted((sorted(c) for c in nx.find_cliques(h)), key=lambda c: (-len(c), c))
    return dict(
        name=name, people=[str(person) for person in g], ties=ties, density=nx.density(h),
        degree_centrality=clean(nx.degree_centrality(h)), closeness=clean(nx.closeness_centrality(h)),
        betweenness=clean(nx.betweenness_centrality(h)),
        effective_size=clean(nx.effective_size(h)), constraint=clean(nx.constraint(h)),
        ego_density=[nx.density(h.subgraph(h[v])) if len(h[v]) else None for v in h],
        cliques=cliques if len(cliques) <= 500 else None, clique_count=len(cliques))


burt = nx.Graph([tie.split("-") for tie in "A-B A-F A-G A-E E-G F-G B-G B-D D-G G-C".split()])
apart = nx.disjoint_union(nx.path_graph(4), nx.complete_graph(3))
apart.add_node(99)
print(json.dumps([
    graph("florentine families", nx.florentine_families_graph()),
    graph("burt", burt),
    graph("karate club", nx.karate_club_graph()),
    graph("southern women", nx.davis_southern_women_graph()),
    graph("les miserables", nx.les_miserables_graph()),
    graph("in pieces, one alone", apart),
    graph("one alone", nx.empty_graph(1)),
    graph("two", nx.path_graph(2)),
    graph("random, 60", nx.gnm_random_graph(60, 300, seed=7)),
    graph("random, 100 and 999", nx.gnm_random_graph(100, 999, seed=20261123)),
], separators=(",", ":")).replace("},{\"name", "},\n{\"name"))
