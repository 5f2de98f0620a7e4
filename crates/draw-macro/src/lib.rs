//! `view!`, in the notation of Leptos, compiled to a template and a list of values instead of types.
//!
//! Leptos makes a type of each element with its attributes, and the renderer is compiled anew for each of them. Here what
//! never changes is one text, and what is worked out is one list; `src/ui/html.rs` of the widget, which draws both, is
//! compiled once. docs/performance.md has what that saves.
//!
//! ```text
//! view! {
//!     <button type="button" class:set=flag(move || set.get()) on:click=click(turn)>{icon}" "{text(label)}</button>
//! }
//! ```
//!
//! An attribute is written `name="…"` or `name=value`; `class:name=` and `style:name=` set one of several, `prop:name=` a
//! property, `on:event=` listens (`on:event:capture=` before what is inside), `node_ref=` tells where the element is,
//! `inner_html=` is its content as markup. Content is text in quotes, elements, and values in braces. There are no
//! components: a function that gives a view is called in braces.
//!
//! # The template
//!
//! Steps one after the other, each a control character and a text up to the next one:
//!
//! ```text
//! 01  opens an element: its name, then names and values of attributes, each after a 1F
//! 02  the same of SVG
//! 03  closes it
//! 04  a text
//! 05  content                   the next value
//! 06  the attribute so named    the next value
//! 07  the class so named        the next value
//! 08  the style so named        the next value
//! 0E  the property so named     the next value
//! 0F  the event so named        the next value
//! 10  the same, before what is inside
//! 11  tells where the element is: the next value
//! 12  the content as markup: the next value
//! ```

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use rstml::node::{KeyedAttribute, Node, NodeAttribute, NodeElement};
use syn::spanned::Spanned;

/// Elements of SVG that can stand at the root of a view; what is inside them is of SVG too.
const SVG: [&str; 9] = ["svg", "path", "g", "circle", "rect", "line", "text", "polyline", "polygon"];

/// A view; see the notation [above](crate).
#[proc_macro]
pub fn view(tokens: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let mut writer = Writer::default();
    match rstml::parse2(tokens.into()) {
        Ok(nodes) => nodes.into_iter().for_each(|node| writer.node(node, false)),
        Err(error) => writer.errors.extend(error.to_compile_error()),
    }
    writer.finish().into()
}

#[derive(Default)]
struct Writer {
    template: String,
    values: Vec<TokenStream>,
    errors: TokenStream,
}

impl Writer {
    fn finish(self) -> TokenStream {
        let Writer { template, values, errors } = self;
        if errors.is_empty() {
            quote! { crate::ui::html::Html::Tree(#template, ::std::vec![#(#values),*]) }
        } else {
            // Something of the right type beside it, or every error brings others along.
            quote! {{ #errors crate::ui::html::Html::Tree("", ::std::vec![]) }}
        }
    }

    fn error(&mut self, at: impl Spanned, message: &str) {
        self.errors.extend(syn::Error::new(at.span(), message).to_compile_error());
    }

    fn step(&mut self, step: char, text: &str, at: impl Spanned) {
        if text.chars().any(|letter| letter < ' ') {
            self.error(at, "control characters cannot be part of a template: write the text as a value in braces");
        }
        self.template.push(step);
        self.template.push_str(text);
    }

    fn value(&mut self, value: impl Spanned + quote::ToTokens) {
        self.values.push(quote_spanned! { value.span() => crate::ui::html::Value::from(#value) });
    }

    fn node(&mut self, node: Node, in_svg: bool) {
        match node {
            Node::Element(element) => self.element(element, in_svg),
            Node::Text(text) => self.step('\u{4}', &text.value_string(), &text.value),
            Node::Block(block) => {
                self.step('\u{5}', "", &block);
                match block.try_block().map(|block| block.stmts.as_slice()) {
                    Some([syn::Stmt::Expr(value, None)]) => self.value(value),
                    _ => self.value(block),
                }
            }
            Node::Comment(_) => {}
            other => self.error(other, "here stands an element, a text in quotes or a value in braces"),
        }
    }

    fn element(&mut self, element: NodeElement<rstml::Infallible>, in_svg: bool) {
        let name = element.name().to_string();
        if name.chars().any(|letter| letter.is_ascii_uppercase() || letter == ':') && !in_svg {
            return self.error(element.name(), "there are no components: call a function in braces");
        }
        let svg = in_svg || SVG.contains(&name.as_str());
        self.step(if svg { '\u{2}' } else { '\u{1}' }, &name, element.name());
        let (fixed, changing): (Vec<_>, Vec<_>) =
            element.open_tag.attributes.iter().partition(|attribute| fixed(attribute).is_some());
        for attribute in fixed {
            if let Some((name, value)) = self::fixed(attribute) {
                self.step('\u{1f}', &name, attribute);
                self.step('\u{1f}', &value, attribute);
            }
        }
        for attribute in changing {
            match attribute {
                NodeAttribute::Attribute(attribute) => self.attribute(attribute),
                NodeAttribute::Block(block) => self.error(block, "an attribute has a name"),
            }
        }
        for child in element.children {
            self.node(child, svg);
        }
        self.template.push('\u{3}');
    }

    fn attribute(&mut self, attribute: &KeyedAttribute) {
        let key = attribute.key.to_string();
        let Some(value) = attribute.value() else {
            return self.error(attribute, "this needs a value");
        };
        // `style=("--name", value)`: a custom property, whose name cannot be written before the colon.
        if let ("style", syn::Expr::Tuple(pair)) = (key.as_str(), value) {
            let mut pair = pair.elems.iter();
            return match (pair.next(), pair.next(), pair.next()) {
                (Some(syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(name), .. })), Some(value), None) => {
                    self.step('\u{8}', &name.value(), name);
                    self.value(value);
                }
                _ => self.error(value, "this is a name in quotes and a value"),
            };
        }
        let (step, name) = match key.split_once(':') {
            Some(("class", name)) => ('\u{7}', name),
            Some(("style", name)) => ('\u{8}', name),
            Some(("prop", name)) => ('\u{e}', name),
            Some(("on", name)) => match name.strip_suffix(":capture") {
                Some(name) => ('\u{10}', name),
                None => ('\u{f}', name),
            },
            Some(_) => return self.error(&attribute.key, "before the colon stands class, style, prop or on"),
            None if key == "node_ref" => ('\u{11}', ""),
            None if key == "inner_html" => ('\u{12}', ""),
            None => ('\u{6}', key.as_str()),
        };
        self.step(step, name, &attribute.key);
        match step {
            '\u{f}' | '\u{10}' => {
                let event = event(name);
                self.values.push(quote_spanned! { value.span() => crate::ui::html::Value::on::<#event>(#value) });
            }
            _ => self.value(value),
        }
    }
}

/// Name and value of an attribute that never changes.
fn fixed(attribute: &NodeAttribute) -> Option<(String, String)> {
    let NodeAttribute::Attribute(attribute) = attribute else { return None };
    let name = attribute.key.to_string();
    if name.contains(':') || name == "inner_html" || name == "node_ref" {
        return None;
    }
    match attribute.value() {
        None => Some((name, String::new())),
        Some(_) => Some((name, attribute.value_literal_string()?)),
    }
}

/// The type of an event.
fn event(name: &str) -> TokenStream {
    let of = |prefix: &str| name.starts_with(prefix);
    if of("key") {
        quote! { ::leptos::ev::KeyboardEvent }
    } else if of("pointer") {
        quote! { ::leptos::ev::PointerEvent }
    } else if of("mouse") || of("click") {
        quote! { ::leptos::ev::MouseEvent }
    } else if of("focus") || of("blur") {
        quote! { ::leptos::ev::FocusEvent }
    } else {
        quote! { ::leptos::ev::Event }
    }
}
